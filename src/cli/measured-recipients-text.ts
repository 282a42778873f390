import { byText } from '../kernel/order';
import { undirectedReading } from '../kernel/reading';
import { number } from '../measures/report/number-text';
import type { ReachRow, RecipientSection } from '../measures/report/recipient-section';
import { percent, type Writing } from './terminal';
import { textTable } from './text-table';

const FIRST = 3;

/** The way to the recipients in short: who gets through, who is heard, over whom, and what rings say of it. */
export function recipientLines(writing: Writing): string[] {
  const { toRecipients, recipients } = writing.measured;
  if (!toRecipients) return [];
  const { reach = [] } = toRecipients;
  const tables = (['to', 'from'] as const).flatMap((way) => {
    const rows = reach.filter((row) => row.way === way);
    return rows.length === 0 ? [] : [...reachTable(rows, writing), ''];
  });
  const lines = recipients.length === 0 ? [] : waysOf(toRecipients, writing);
  const all = [...tables, ...lines, ...skippingLine(toRecipients, writing)];
  return all.at(-1) === '' ? all.slice(0, -1) : all;
}

function reachTable(rows: readonly ReachRow[], { say, group, some }: Writing): string[] {
  const title = say(rows[0]?.way === 'to' ? 'reachTo' : 'reachFrom');
  return textTable(
    [
      [title, say('players'), say('share'), say('sectors'), say('effective'), say('missing')],
      ...rows.map(({ steps, stakeholders, share, groups, hill1, missing }) => [
        say('within', { steps }),
        String(stakeholders),
        percent(share),
        String(groups.length),
        hill1 === null ? '–' : hill1.toFixed(1),
        some(
          missing.map((name) => group(name, undefined, 24)),
          FIRST,
        ),
      ]),
    ],
    new Set([1, 2, 3, 4]),
  );
}

function waysOf({ voice, routes, dependency, ringDistance }: RecipientSection, writing: Writing): string[] {
  const { say, player, group, some } = writing;
  const lines: string[] = [];
  if (voice) {
    const silent = voice.filter(({ tiesOut }) => tiesOut === 0).map(({ id }) => player(id, 60));
    lines.push(silent.length > 0 ? say('noVoice', { names: some(silent, FIRST) }) : say('allVoices'));
  }
  if (routes && routes.length > 0) {
    const counts = new Map<string, number>();
    for (const { routes: ways } of [...routes].sort((a, b) => a.routes - b.routes)) {
      const key = ways >= FIRST ? `${FIRST}+` : String(ways);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const told = [...counts].map(([ways, count]) => say('routesOf', { routes: ways, count }));
    lines.push(say('routes', { routes: some(told, told.length) }));
  }
  // one member of a sector is no sector
  const leaning = (dependency ?? []).filter(({ dependency: others }) => others > 1.5);
  if (leaning.length > 0) {
    const most = [...leaning].sort((a, b) => b.share - a.share || b.dependency - a.dependency);
    const told = most
      .slice(0, FIRST)
      .map(({ id, group: of, share }) =>
        say('dependsOf', { name: player(id), percent: percent(share), group: group(of) }),
      );
    lines.push(say('depends', { names: told.join(' · ') }));
  }
  if (ringDistance && ringDistance.compared > 0) {
    const { spearman, compared, rows } = ringDistance;
    const far = rows
      .slice(0, FIRST)
      .map(({ id, number: ring, distance }) => say('ringSteps', { name: player(id), ring, steps: distance }));
    const alike = say('rings', { rank: number(spearman), count: compared });
    lines.push(alike, ...(far.length > 0 ? [say('ringsFar', { names: far.join(' · ') })] : []));
  }
  return lines;
}

function skippingLine({ skippingTies = [] }: RecipientSection, { say, player, network }: Writing): string[] {
  if (skippingTies.length === 0) return [];
  const pairs = skippingTies
    .slice(0, FIRST)
    .map(({ source, target, skipped }) =>
      say('pair', { source: player(source), target: player(target), count: skipped }),
    );
  // whichever way they lead, and both ways once
  const joined = new Set(skippingTies.map(({ source, target }) => JSON.stringify([source, target].sort(byText))));
  const ties = undirectedReading(network).neighbours.length / 2;
  return [say('skipping', { count: joined.size, ties, pairs: pairs.join(' · ') })];
}
