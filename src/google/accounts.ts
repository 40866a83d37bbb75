/** E-mail of the account that this run acts for; of the keeper when a trigger runs. */
export function myEmail(): string {
  return Session.getEffectiveUser().getEmail();
}
