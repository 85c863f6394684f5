/** Days from 30 December 1899, day 0 of Excel's calendar from March 1900 on, to 1 January 1970. */
const UNIX_EPOCH = 25_569;
const DAY = 86_400_000;

/** Days between the calendar that begins in 1904 and the one that begins in 1900. */
const DAYS_TO_1904 = 1462;

const ISO_DATE = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?Z?$/;

/** Excel's serial number of an ISO 8601 date, time or both; undefined when it is none. */
export function serialOfIsoDate(text: string): number | undefined {
  const match = ISO_DATE.exec(text);
  if (match === null) return undefined;
  const [, year, month = '1', day = '1', hours = '0', minutes = '0', seconds = '0'] = match;
  if (year === undefined && match[4] === undefined) return undefined;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  return UNIX_EPOCH + Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY + time;
}

/** A serial number of the calendar of 1904 as one of the calendar of 1900. A time of day is the same in both. */
export function serialFrom1904(serial: number): number {
  return serial < 1 ? serial : serial + DAYS_TO_1904;
}

/** A serial number of the calendar of 1900 as one of the calendar of 1904. */
export function serialTo1904(serial: number): number {
  return serial < 1 ? serial : serial - DAYS_TO_1904;
}
