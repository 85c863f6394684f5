/**
 * The floors of the house, each with its reason. A floor may use those named in `may` and itself.
 *
 *   cli, page, excel, commands         ways in
 *   taskpane                           the pane that page and excel show, on its port
 *   browser                            what page and excel do in a browser, whatever shows it
 *   assess-city, -cities, -wide-table, workbook-of-row   the core's public face
 *   report > locales > analysis > scoring > assessment       adapters
 *   model, workbook                    two leaves, strangers to each other
 */
const FLOORS = {
  model: { may: [], why: 'the model is data and words of the field; it knows no sheet' },
  workbook: { may: [], why: 'sheet words serve any workbook; they know nothing of cities' },
  assessment: { may: ['model', 'workbook'], why: 'reading says what a city said, never what it is worth' },
  scoring: { may: ['model', 'workbook', 'assessment'], why: 'scoring sees answers, never gaps or sentences' },
  analysis: { may: ['model', 'workbook', 'assessment', 'scoring'], why: 'analysis speaks in codes; sentences come later' },
  locales: { may: ['model', 'workbook', 'assessment', 'scoring', 'analysis'], why: 'sentences know codes, never sheets to write' },
  report: { may: ['model', 'workbook', 'assessment', 'scoring', 'analysis', 'locales'], why: 'reports describe sheets; hosts write them' },
  adapters: { may: ['workbook'], why: 'adapters know sheets, never a gap' },
};

const CORE = ['model', 'workbook', 'assessment', 'scoring', 'analysis', 'locales', 'report'];

const floorRules = Object.entries(FLOORS).map(([floor, { may, why }]) => ({
  name: `floor-${floor}`,
  comment: why,
  severity: 'error',
  from: { path: `^src/${floor}/` },
  to: { path: '^src/', pathNot: `^src/(${[floor, ...may].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...floorRules,
    {
      name: 'face-knows-no-host',
      comment: 'the public face joins the floors of the core; hosts come through ports',
      severity: 'error',
      from: { path: '^src/(assess-(city|cities|wide-table)|workbook-of-row)\\.ts$' },
      to: { path: '^src/(adapters|browser|cli|taskpane|commands|excel|page)/' },
    },
    {
      name: 'core-is-pure',
      comment: 'no file, clock, network or host below the ways in; only the libraries named here. Excel is a global of its page: nothing imports it',
      severity: 'error',
      from: { path: `^src/(${CORE.join('|')}|assess-|workbook-of-row|adapters/)` },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: 'node_modules/(@noble/hashes|@cfworker/json-schema|fastest-levenshtein|papaparse|@types/papaparse)/' },
    },
    {
      name: 'ways-in-are-strangers',
      comment: 'a way in wires an adapter to the core and nothing else; those with a pane share it',
      severity: 'error',
      from: { path: '^src/(cli|taskpane|excel|page)/' },
      to: { path: '^src/(cli|taskpane|commands|excel|page)/', pathNot: '^src/($1|taskpane)/' },
    },
    {
      name: 'browser-shows-nothing',
      comment: 'what page and Excel do alike knows neither of them, and nothing that draws',
      severity: 'error',
      from: { path: '^src/browser/' },
      to: { path: '^src/(cli|commands|excel|page)/|\\.tsx$|node_modules/(react|react-dom|@fluentui)/' },
    },
    {
      name: 'browser-is-for-pages',
      comment: 'the command has codecs and files of its own; the pane stands on its port',
      severity: 'error',
      from: { path: '^src/(cli|commands|taskpane)/' },
      to: { path: '^src/browser/' },
    },
    {
      name: 'ribbon-does-what-the-pane-does',
      comment: 'the commands of the ribbon work on the workbook as the pane in Excel does, without the pane',
      severity: 'error',
      from: { path: '^src/commands/' },
      to: { path: '^src/(cli|page)/' },
    },
    {
      name: 'pane-is-for-panes',
      comment: 'the pane is shown by the page and by Excel; the command has no pane',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/taskpane/' },
    },
    {
      name: 'ribbon-shows-nothing',
      comment: 'the commands of the ribbon start at a click: no view, and nothing that draws, is loaded for them',
      severity: 'error',
      from: { path: '^src/commands/' },
      to: { path: '\\.tsx$|node_modules/(react|react-dom|@fluentui)/' },
    },
    {
      name: 'pane-knows-no-adapter',
      comment: 'the pane stands on its port: whatever holds the workbook comes through it',
      severity: 'error',
      from: { path: '^src/taskpane/' },
      to: { path: '^src/adapters/' },
    },
    {
      name: 'panes-need-no-node',
      comment: 'page, pane and ribbon run in a browser',
      severity: 'error',
      from: { path: '^src/(browser|page|excel|commands|taskpane)/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-circles', comment: 'a circle has no floor', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans', comment: 'a file that nothing uses is dead code', severity: 'error', from: { orphan: true, pathNot: '\\.json$|\\.d\\.ts$|src/cli/main\\.ts$|src/page/start-inline-worker\\.ts$|src/commands/(main|dialog)\\.ts$' }, to: {} },
    { name: 'resolvable', comment: 'an import must lead somewhere', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'], exportsFields: ['exports'], conditionNames: ['import', 'types'] },
  },
};
