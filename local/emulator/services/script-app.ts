import { type EnumValue, enumOf } from '../enums';
import { Exception, type Execution } from '../execution';
import { EVENT_TYPE, TRIGGER_SOURCE, Trigger } from './trigger';
import { type Identified, TriggerBuilder } from './trigger-builders';

const AUTH_MODE = enumOf('ScriptApp.AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const AUTHORIZATION_STATUS = enumOf('ScriptApp.AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
const WEEK_DAY = enumOf('ScriptApp.WeekDay', [
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
]);
const INSTALLATION_SOURCE = enumOf('ScriptApp.InstallationSource', [
  'APPS_MARKETPLACE_DOMAIN_ADD_ON',
  'NONE',
  'WEB_STORE_ADD_ON',
]);
const SCOPE_PREFIX = 'https://www.googleapis.com/auth/';

/** `ScriptApp`. */
export class ScriptAppService {
  static readonly free: readonly string[] = [
    'newTrigger',
    'getScriptId',
    'getProjectKey',
    'getService',
    'getInstallationSource',
    'getOAuthToken',
    'getIdentityToken',
    'newStateToken',
  ];
  static readonly scopes: Record<string, string[]> = {
    '*': ['script.scriptapp'],
    getAuthorizationInfo: [],
    requireAllScopes: [],
    requireScopes: [],
    invalidateAuth: [],
  };
  readonly AuthMode = AUTH_MODE;
  readonly AuthorizationStatus = AUTHORIZATION_STATUS;
  readonly EventType = EVENT_TYPE;
  readonly TriggerSource = TRIGGER_SOURCE;
  readonly InstallationSource = INSTALLATION_SOURCE;
  readonly WeekDay = WEEK_DAY;

  constructor(private readonly _run: Execution) {}

  getScriptId(): string {
    return this._run.state.project.scriptId;
  }

  /** Deprecated; another id of the project. */
  getProjectKey(): string {
    return `M${this._run.state.project.scriptId.slice(1, 33)}`;
  }

  /** The script is no web app. */
  getService(): Service {
    return new Service();
  }

  getInstallationSource(): EnumValue {
    return INSTALLATION_SOURCE.NONE;
  }

  /** Opens nothing: no request leaves the machine. */
  getOAuthToken(): string {
    return `ya29.${tokenOf(this._run.user.email)}`;
  }

  getIdentityToken(): string {
    return `${tokenOf('header')}.${tokenOf(this._run.user.email)}.${tokenOf('signature')}`;
  }

  /** Takes back what this user granted. */
  invalidateAuth(): void {
    this._run.user.granted = [];
  }

  newStateToken(): StateTokenBuilder {
    return new StateTokenBuilder();
  }

  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder(this._run, functionName);
  }

  /** Only those that this user installed (reference/script/script-app). */
  getProjectTriggers(): Trigger[] {
    return this._own().map((trigger) => new Trigger(trigger));
  }

  /** The name that the method had before. */
  getScriptTriggers(): Trigger[] {
    return this.getProjectTriggers();
  }

  getUserTriggers(document: Identified): Trigger[] {
    const id = document.getId();
    return this._own()
      .filter(({ sourceId }) => sourceId === id)
      .map((trigger) => new Trigger(trigger));
  }

  deleteTrigger(trigger: Trigger): void {
    const { state } = this._run;
    state.triggers = state.triggers.filter(({ id }) => id !== trigger.getUniqueId());
  }

  getAuthorizationInfo(_authMode: EnumValue, scopes?: string[]): AuthorizationInfo {
    return new AuthorizationInfo(this._run, this._missing(scopes).length > 0);
  }

  /** Google ends the run here and shows the consent screen. */
  requireAllScopes(_authMode: EnumValue): void {
    this._require(this._missing());
  }

  requireScopes(_authMode: EnumValue, scopes: string[]): void {
    this._require(this._missing(scopes));
  }

  private _own() {
    return this._run.state.triggers.filter(({ owner }) => owner === this._run.user.email);
  }

  private _missing(scopes?: string[]): string[] {
    const wanted = scopes?.map((scope) => scope.replace(SCOPE_PREFIX, '')) ?? this._run.state.project.scopes;
    return wanted.filter((scope) => !this._run.user.granted.includes(scope));
  }

  private _require(missing: string[]): void {
    if (missing.length === 0) return;
    const required = missing.map((scope) => SCOPE_PREFIX + scope).join(' && ');
    throw new Exception(`Authorization is required to perform that action. Required permissions: ${required}`);
  }
}

/** `ScriptApp.getService()`: there is no deployment as a web app. */
export class Service {
  static readonly free = ['*'] as const;

  getUrl(): string | null {
    return null;
  }

  isEnabled(): boolean {
    return false;
  }

  disable(): void {}
}

/** `ScriptApp.newStateToken()`: for addresses that call the script back. */
export class StateTokenBuilder {
  static readonly free = ['*'] as const;
  private readonly _parts: string[] = [];

  withMethod(method: string): this {
    return this._with(method);
  }

  withArgument(name: string, value: string): this {
    return this._with(`${name}=${value}`);
  }

  withTimeout(seconds: number): this {
    return this._with(String(seconds));
  }

  createToken(): string {
    return tokenOf(this._parts.join('&'));
  }

  private _with(part: string): this {
    this._parts.push(part);
    return this;
  }
}

/** What the user has granted to the script. */
export class AuthorizationInfo {
  static readonly free = ['*'] as const;

  constructor(
    private readonly _run: Execution,
    private readonly _isRequired: boolean,
  ) {}

  getAuthorizationStatus(): EnumValue {
    return this._isRequired ? AUTHORIZATION_STATUS.REQUIRED : AUTHORIZATION_STATUS.NOT_REQUIRED;
  }

  getAuthorizedScopes(): string[] {
    const { granted } = this._run.user;
    return this._run.state.project.scopes
      .filter((scope) => granted.includes(scope))
      .map((scope) => SCOPE_PREFIX + scope);
  }

  getAuthorizationUrl(): string | null {
    return this._isRequired ? `https://script.google.com/macros/d/${this._run.state.project.scriptId}/authorize` : null;
  }
}

function tokenOf(text: string): string {
  return Buffer.from(text).toString('base64url');
}
