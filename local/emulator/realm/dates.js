/**
 * Evaluated inside the realm of every run: gives its `Date` the script's time zone and the space's clock, and returns the
 * one of V8 itself.
 */
(function installDates(port) {
  const RealDate = Date;

  const local = (date) => new RealDate(date.getTime() + port.offset(date.getTime()));
  const instant = (wall) => {
    const before = port.offset(wall - 86400000);
    if (port.offset(wall - before) === before) return wall - before;
    const after = port.offset(wall + 86400000);
    // An hour that the clocks skip is read by the offset from before, as ECMAScript wants it.
    return wall - (port.offset(wall - after) === after ? after : before);
  };
  function parse(string) {
    const hasZone = /(Z|[+-]\d\d:?\d\d|GMT|UTC)\)?$/i.test(string.trim()) || /^\d{4}(-\d\d){0,2}$/.test(string.trim());
    if (hasZone) return RealDate.parse(string);
    const wall = RealDate.parse(`${string}Z`);
    return instant(Number.isNaN(wall) ? RealDate.parse(`${string} UTC`) : wall);
  }
  function ZonedDate(...args) {
    if (!new.target) return new ZonedDate().toString();
    const [first] = args;
    let ms;
    if (args.length === 0) ms = port.now();
    else if (args.length > 1) ms = instant(RealDate.UTC(...args));
    else if (typeof first === 'string') ms = parse(first);
    else ms = first instanceof RealDate ? first.getTime() : first;
    return Reflect.construct(RealDate, [ms], new.target);
  }
  ZonedDate.prototype = RealDate.prototype;
  ZonedDate.UTC = RealDate.UTC;
  ZonedDate.now = () => port.now();
  ZonedDate.parse = parse;
  RealDate.prototype.constructor = ZonedDate;
  for (const part of ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds', 'Day']) {
    RealDate.prototype[`get${part}`] = function () {
      return local(this)[`getUTC${part}`]();
    };
    if (part === 'Day') continue;
    RealDate.prototype[`set${part}`] = function (...args) {
      const wall = local(this);
      wall[`setUTC${part}`](...args);
      return this.setTime(instant(wall.getTime()));
    };
  }
  RealDate.prototype.getTimezoneOffset = function () {
    return -port.offset(this.getTime()) / 60000;
  };
  const iso = RealDate.prototype.toISOString;
  RealDate.prototype.toString = function () {
    if (Number.isNaN(this.getTime())) return 'Invalid Date';
    const minutes = port.offset(this.getTime()) / 60000;
    const sign = minutes < 0 ? '-' : '+';
    const digits = String(Math.floor(Math.abs(minutes) / 60) * 100 + (Math.abs(minutes) % 60)).padStart(4, '0');
    const [day, date, month, year, time] = local(this).toUTCString().replace(',', '').split(' ');
    return `${day} ${month} ${date} ${year} ${time} GMT${sign}${digits}`;
  };
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    const original = RealDate.prototype[name];
    RealDate.prototype[name] = function (locale, options) {
      return original.call(this, locale, { timeZone: port.zone(), ...options });
    };
  }
  RealDate.prototype.toJSON = function () {
    return Number.isNaN(this.getTime()) ? null : iso.call(this);
  };
  globalThis.Date = ZonedDate;

  return RealDate;
});
