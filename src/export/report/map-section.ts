import { measureById } from '../../measures/registry';
import type { Ecosystem } from '../../model/ecosystem';
import type { Picture } from '../../render/picture';
import { playerMap } from '../../render/player-map';
import type { Language } from '../../text/language';
import type { ReportOptions } from './report';
import type { ReportBasis } from './report-basis';
import { type ReportSection, section } from './sections';

/** Up to so many stakeholders everybody stands in the table with all ties. */
const MOST = 300;

/** The map as the report shows it. */
export function mapOf(ecosystem: Ecosystem, language: Language, options: ReportOptions): Picture {
  const { ties, where, at, level, recipients, title, sizeBy, ringsBy, slices, bundle, theme } = options;
  const { withPrivate, redact, seed, combine, directed } = options;
  const measures = sizeBy !== undefined || ringsBy !== undefined;
  return playerMap(ecosystem, {
    language,
    ...(ties && { ties }),
    ...(where && { where }),
    ...(at !== undefined && { at }),
    ...(level && { level }),
    ...(recipients && { recipients }),
    ...(title !== undefined && { title }),
    ...(sizeBy !== undefined && { sizeBy }),
    ...(ringsBy !== undefined && { ringsBy }),
    ...(slices && { slices }),
    ...(bundle !== undefined && { bundle }),
    ...(theme && { theme }),
    ...(withPrivate && { withPrivate }),
    ...(redact && { redact }),
    ...(seed !== undefined && { seed }),
    // how ties are measured says nothing to a map that measures nothing
    ...(measures && combine && { combine }),
    ...(measures && directed !== undefined && { directed }),
  });
}

const hasRoom = ({ table }: Picture): boolean => table.rows.length <= MOST;

/** The map, and how it is read. */
export function mapSection(
  { language, ecosystem, say }: ReportBasis,
  picture: Picture,
  ringsBy: string | undefined,
): ReportSection {
  const rings = ringsBy !== undefined || ecosystem.rings.length > 0;
  const measure = ringsBy === undefined ? '' : measureById(ringsBy).label[language];
  return section('map', language, say('map'), {
    sentences: [
      ...(rings ? [ringsBy === undefined ? say('rings') : say('measuredRings', { measure })] : []),
      say('slices'),
      say(hasRoom(picture) ? 'twinAtEnd' : 'twinLeftOut'),
    ],
    tables: [],
    picture,
  });
}

/** The same as a table, where there is room for it. */
export const twinSection = ({ language, say }: ReportBasis, picture: Picture): ReportSection[] =>
  hasRoom(picture) ? [section('twin', language, say('twin'), { sentences: [], tables: [], twin: picture.table })] : [];
