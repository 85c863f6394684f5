const Sequencer = require('@jest/test-sequencer').default;

/** Files that take the longest. Started last, one of them would run alone while the other cores are idle. */
const SLOW = [
  'browser/pane-states',
  'architecture/lint',
  'cli/interrupted',
  'end-to-end/cell-hazards',
  'cli/many-cities',
  'report/live/edited',
  'adapters/office-js/parted-writing',
  'end-to-end/live-libreoffice',
  'adapters/office-js/scored-samples',
  'cli/process',
  'adapters/office-js/large-workbook',
  'excel/built-pane',
  'excel/ribbon',
  'browser/many-cities',
  'fuzz/fuzz',
  'adapters/xlsx/write/edit-cells-laws',
  'adapters/office-js/faults',
  'contract/office',
  'architecture/walls',
  'many-cities/same-everywhere',
  'end-to-end/libreoffice',
];

/** What jest learns by itself from one run to the next, but not where every run is the first. */
class SlowFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => SLOW.findIndex((name) => path.replaceAll('\\', '/').endsWith(`/tests/${name}.test.ts`));
    const slow = tests.filter((test) => place(test) >= 0).sort((a, b) => place(a) - place(b));
    return [...slow, ...super.sort(tests.filter((test) => place(test) < 0))];
  }
}

module.exports = SlowFirst;
