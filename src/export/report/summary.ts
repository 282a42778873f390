import { blindSpotSentence } from '../../engagement/missing/sentences';
import type { WhoIsMissing } from '../../engagement/missing/who-is-missing';
import type { ReportBasis } from './report-basis';

/** How many findings a summary has, each of another kind. */
const FINDINGS = 3;

/** What a reader should know who reads no further: what is on the map, what weighs most, and who is missing. */
export function summaryOf(basis: ReportBasis, { spots }: WhoIsMissing): string[] {
  const { ecosystem, language, network, findings, words, say } = basis;
  const recipients = ecosystem.recipients.map((id) => words.stakeholder(id));
  const kinds = new Set<string>();
  const told = findings.filter(({ id }) => {
    const [kind = id] = id.split(':');
    return !kinds.has(kind) && kinds.add(kind) && kinds.size <= FINDINGS;
  });
  // who has no voice is not told twice
  const isHeard = [...kinds].includes('no-voice');
  const spot = spots.find(({ code }) => !(isHeard && code.startsWith('recipient-')));
  const held = (values: readonly (string | null)[]) => new Set(values.filter((value) => value !== null)).size;
  return [
    say('tally', {
      stakeholders: network.ids.length,
      ties: ecosystem.ties.length,
      sectors: held(network.ids.map((id) => ecosystem.sectorOf(id))),
      rings: held(network.ids.map((id) => ecosystem.ringOf(id))),
      recipients: recipients.length > 0 ? words.list(recipients) : say('nobody'),
    }),
    ...told.map(({ sentence }) => sentence),
    ...(spot ? [blindSpotSentence(ecosystem, spot, language)] : []),
  ];
}
