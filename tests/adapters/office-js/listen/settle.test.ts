import { settle } from '../../../../src/adapters/office-js/listen/settle';

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => { jest.useRealTimers(); });

test('what comes close together is called once, 300 ms after the last of it', () => {
  const call = jest.fn();
  const { happened } = settle(call);
  for (let event = 0; event < 5; event += 1) {
    happened();
    jest.advanceTimersByTime(299);
  }
  expect(call).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(call).toHaveBeenCalledTimes(1);
  jest.advanceTimersByTime(10_000);
  expect(call).toHaveBeenCalledTimes(1);
});

test('what does not end is called every 2 s', () => {
  const call = jest.fn();
  const { happened } = settle(call);
  for (let time = 0; time < 4000; time += 100) {
    happened();
    jest.advanceTimersByTime(100);
    expect(call).toHaveBeenCalledTimes(Math.floor((time + 100) / 2000));
  }
});

test('nothing is called once it is stopped, neither for what was before nor for what comes after', () => {
  const call = jest.fn();
  const { happened, stop } = settle(call);
  happened();
  stop();
  happened();
  jest.advanceTimersByTime(10_000);
  expect(call).not.toHaveBeenCalled();
});
