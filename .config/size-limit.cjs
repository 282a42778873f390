// What size-limit measures: each entry point as a page carries it (minified, packed by gzip, with the packages it uses), and what a
// few names of daily use cost alone. What is loaded only at need (letters to outline, optional packages) is not counted.
// `npm run size` after a build; stored in test/sizes.json, grown by more than 5 % is a failure; UPDATE_SIZES=1 with the tests stores anew.
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const stored = join(__dirname, '../test/sizes.json');
const sizes = existsSync(stored) ? JSON.parse(readFileSync(stored, 'utf8')).gzip : {};

const WHOLE = ['index', 'model', 'measures', 'io', 'render', 'export', 'engagement', 'element'];
const NAMES = [
  ['index', '{ degree, project }'],
  ['index', '{ Ecosystem, playerMap, draw }'],
  ['model', '{ Ecosystem }'],
  ['model', '{ project }'],
  ['measures', '{ degree }'],
  ['measures', '{ betweenness }'],
  ['measures', '{ measureAll }'],
  ['io', '{ readTables }'],
  ['render', '{ draw }'],
  ['render', '{ draw, playerMap }'],
  ['render', '{ mount, playerMap }'],
  ['export', '{ toSvg }'],
  ['export', '{ mapPage }'],
  ['engagement', '{ rankMethods }'],
];
const nameOf = (file) => (file === 'index' ? 'playermap' : `playermap/${file}`);

/** Leaves out what is only loaded when something asks for it. */
const later = {
  name: 'later',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\// }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : undefined)),
};

module.exports = [...WHOLE.map((file) => [file, '*']), ...NAMES].map(([file, names]) => {
  const name = names === '*' ? nameOf(file) : `${names} of ${nameOf(file)}`;
  return {
    name,
    path: `../dist/${file}.js`,
    import: names,
    gzip: true,
    ...(sizes[name] && { limit: `${Math.floor(sizes[name] * 1.05)} B` }),
    modifyEsbuildConfig: (config) => ({
      ...config,
      format: 'esm',
      platform: 'browser',
      logLevel: 'error',
      plugins: [later],
    }),
  };
});
