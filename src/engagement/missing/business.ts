import { byText } from '../../kernel/order';
import type { Ecosystem } from '../../model/ecosystem';
import { firstDay } from '../../model/period';
import { sectorsMeaning, sectorsOf } from '../sector-meaning';
import type { Spotted } from './blind-spot';
import { takesPart } from './roles';

/**
 * Business as a partner from the start (direction 3 of document 001). Who only runs or advises a process is no partner in it.
 *
 * `business-absent`: processes with participants and none of business. `business-late`: business comes into a process after its
 * first day, by the dates of the participations; and over all dated processes, the first one it takes part in is not the first.
 */
export function businessSpots(ecosystem: Ecosystem): Spotted[] {
  const { processes = [], participations = [] } = ecosystem.document;
  const business = sectorsMeaning(ecosystem, 'business');
  if (business.size === 0) return [];
  const all = sectorsOf(ecosystem);
  const members = ecosystem.stakeholders.filter((one) => all(one).some((sector) => business.has(sector)));
  const isBusiness = new Set(members.map(({ id }) => id));
  const partners = participations.filter(({ role }) => takesPart(role));
  const of = processes.map((held) => {
    const there = partners.filter((one) => one.process === held.id);
    return { held, there, business: there.filter(({ stakeholder }) => isBusiness.has(stakeholder)) };
  });
  const taken = of.filter(({ there }) => there.length > 0);
  const without = taken.filter((one) => one.business.length === 0).map((one) => one.held.id);
  const spots: Spotted[] = [];
  if (without.length > 0) {
    spots.push({
      code: 'business-absent',
      source: '001',
      extent: without.length / taken.length,
      numbers: { without: without.length, of: taken.length },
      processes: without,
      couldHelp: members.map(({ id }) => id),
      sectors: [...business],
    });
  }
  for (const { held, business: some } of taken) {
    const began = held.from;
    const came = some.map(({ from }) => from ?? began).sort((a, b) => byText(a ?? '', b ?? ''))[0];
    if (began === undefined || came === undefined || firstDay(came) <= firstDay(began)) continue;
    spots.push({
      code: 'business-late',
      about: held.id,
      source: '001',
      extent: 1,
      place: { process: held.id },
      dates: { began, came },
      processes: [held.id],
      stakeholders: [...new Set(some.map(({ stakeholder }) => stakeholder))],
    });
  }
  const dated = taken
    .flatMap((one) => (one.held.from === undefined ? [] : [{ ...one, from: one.held.from }]))
    .sort((a, b) => byText(firstDay(a.from), firstDay(b.from)));
  const first = dated.findIndex((one) => one.business.length > 0);
  const [begin, joined] = [dated[0], dated[first]];
  if (begin && joined && firstDay(joined.from) > firstDay(begin.from)) {
    spots.push({
      code: 'business-late',
      source: '001',
      extent: first / dated.length,
      numbers: { before: first, of: dated.length },
      dates: { began: begin.from, came: joined.from },
      processes: dated.slice(0, first).map((one) => one.held.id),
      stakeholders: [...new Set(joined.business.map(({ stakeholder }) => stakeholder))],
    });
  }
  return spots;
}
