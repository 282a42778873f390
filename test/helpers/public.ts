import * as commandLine from '../../src/cli/index';
import * as element from '../../src/element';
import * as engagement from '../../src/engagement/index';
import * as exporting from '../../src/export/index';
import * as root from '../../src/index';
import * as io from '../../src/io/index';
import * as measures from '../../src/measures/index';
import * as model from '../../src/model/index';
import * as node from '../../src/node';
import * as render from '../../src/render/index';

/** Every entry point of the package by the name it is imported by, with the values it exports. */
export const ENTRY_POINTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  playermap: root,
  'playermap/model': model,
  'playermap/measures': measures,
  'playermap/io': io,
  'playermap/render': render,
  'playermap/export': exporting,
  'playermap/engagement': engagement,
  'playermap/element': element,
  'playermap/node': node,
  'playermap/cli': commandLine,
};
