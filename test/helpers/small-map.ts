import { type Finding, type FindingsOptions, findings } from 'playermap/measures';
import { Ecosystem } from 'playermap/model';

/**
 * A map written short: stakeholders as "id", "id sector" or "id sector ring" (a dash where there is none), ties as "a>b" or
 * "a-b" where they have no direction. Who is in the ring `recipient` is a recipient.
 */
export function smallMap(stakeholders: string, ties: string, more: Readonly<Record<string, unknown>> = {}): Ecosystem {
  const words = (text: string, between: string) => text.split(between).map((part) => part.trim());
  const rows = words(stakeholders, ',').filter((row) => row !== '');
  return Ecosystem.from({
    version: 1,
    stakeholders: rows.map((row) => {
      const [id = '', sector = '-', ring = '-'] = row.split(' ');
      return { id, ...(sector !== '-' && { sectors: [sector] }), ...(ring !== '-' && { ring }) };
    }),
    ties: words(ties, ' ')
      .filter((tie) => tie !== '')
      .map((tie) => {
        const directed = tie.includes('>');
        const [source = '', target = ''] = tie.split(directed ? '>' : '-');
        return { source, target, directed };
      }),
    ...more,
  });
}

/** Findings for which sectors are dealt out anew. */
const BESIDE_CHANCE = /^(mixing|sector-inward|sector-outward|broker)/;

/** The finding of an id in English, or undefined. */
export function finding(ecosystem: Ecosystem, id: string, options: FindingsOptions = {}): Finding | undefined {
  const draws = BESIDE_CHANCE.test(id) ? {} : { permutations: 0 };
  return findings(ecosystem, { language: 'en', ...draws, ...options }).find((one) => one.id === id);
}

/** A ring of n stakeholders tied in a circle, as ties: "x0-x1 x1-x2 ...". */
export const circle = (name: string, n: number): string =>
  Array.from({ length: n }, (_, i) => `${name}${i}-${name}${(i + 1) % n}`).join(' ');

/** Stakeholders of one sector: "x0 sector, x1 sector, ...". */
export const members = (name: string, n: number, sector = '-'): string =>
  Array.from({ length: n }, (_, i) => `${name}${i} ${sector}`).join(', ');

/** Everybody of a group tied to everybody. */
export const clique = (name: string, n: number): string =>
  Array.from({ length: n }, (_, i) => Array.from({ length: i }, (_, j) => `${name}${i}-${name}${j}`).join(' ')).join(
    ' ',
  );
