import { momentOf, parseTimeOfDay } from './local-time';

const zone = 'America/Toronto';
const moment = (date: string, text: string) => {
  const time = parseTimeOfDay(text);
  return time.kind === 'time' ? momentOf(date, time, zone) : time.kind;
};

test.each([
  ['09:05 AM', '09:05:00'],
  ['11:59 PM', '23:59:00'],
  ['12:00 AM', '00:00:00'],
  ['12:30 p.m.', '12:30:00'],
  ['9 h 05', '09:05:00'],
  ['T09:05:07.123', '09:05:07'],
])('reads %s', (text, time) => {
  expect(parseTimeOfDay(text)).toEqual({ kind: 'time', time, offset: null });
});

test.each(['25:00', '9:60', '13:00 PM', '0:10 AM', 'noon', '9'])('refuses %s', (text) => {
  expect(parseTimeOfDay(text)).toEqual({ kind: 'unreadable' });
});

describe('momentOf', () => {
  it('takes a time without offset for the charity’s own, summer and winter', () => {
    expect(moment('2024-12-31', '23:45')).toEqual({ receivedAt: '2025-01-01T04:45:00Z', receivedOn: '2024-12-31' });
    expect(moment('2025-07-01', '12:00 AM')).toEqual({ receivedAt: '2025-07-01T04:00:00Z', receivedOn: '2025-07-01' });
  });

  it('is right on the days the clocks change', () => {
    expect(moment('2025-03-09', '01:30')).toMatchObject({ receivedAt: '2025-03-09T06:30:00Z' });
    expect(moment('2025-03-09', '03:30')).toMatchObject({ receivedAt: '2025-03-09T07:30:00Z' });
    expect(moment('2025-03-09', '02:30')).toMatchObject({
      receivedAt: '2025-03-09T07:30:00Z',
      receivedOn: '2025-03-09',
    });
  });

  it('moves an instant to the civil date at the charity', () => {
    expect(moment('2026-01-01', 'T04:59:00Z')).toEqual({
      receivedAt: '2026-01-01T04:59:00Z',
      receivedOn: '2025-12-31',
    });
    expect(moment('2025-06-01', '23:00:00-0700')).toEqual({
      receivedAt: '2025-06-02T06:00:00Z',
      receivedOn: '2025-06-02',
    });
  });
});
