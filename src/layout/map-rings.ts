import type { Ecosystem } from '../model/ecosystem';
import { shownName } from '../text/clean';

/** A ring as a map shows it: its caption, and who stands in it. */
export interface MapRing {
  readonly id: string | null;
  readonly name: string;
}

export interface MapRings {
  /** Whether the first ring is the disc of the recipients. */
  readonly centre: boolean;
  readonly rings: readonly MapRing[];
  /** Position in `rings` of every stakeholder. */
  readonly ringOf: ReadonlyMap<string, number>;
}

/** Captions that no record names. */
export interface RingWords {
  readonly recipients: string;
  readonly unknownRing: string;
}

/**
 * The rings of a map by role: recipients in the centre, the rings of the ecosystem round them in their order, empty ones too, and
 * a ring of its own, outermost, for players whose ring is unknown. Where no ring is known at all, everybody else shares one.
 *
 * Listed recipients stand in the centre whatever their ring. The first ring is the centre, unless recipients are listed and
 * none of them is in it: then it is the first round a centre of its own.
 */
export function ringsByRole(ecosystem: Ecosystem, language: string, words: RingWords): MapRings {
  const { rings: declared, recipients } = ecosystem;
  const inCentre = new Set(recipients);
  const first = declared[0]?.id;
  const firstIsCentre =
    first !== undefined && (recipients.length === 0 || recipients.some((id) => ecosystem.ringOf(id) === first));
  const centre = recipients.length > 0 || firstIsCentre;
  const rings: MapRing[] = declared.map((ring, i) => ({
    id: ring.id,
    name: shownName(ecosystem.nameOf(ring, language), ring.id, i),
  }));
  if (centre && !firstIsCentre) rings.unshift({ id: null, name: words.recipients });
  const at = new Map(rings.map((ring, i) => [ring.id, i]));
  const noRing = ecosystem.stakeholders.some(({ id }) => ecosystem.ringOf(id) === null && !inCentre.has(id));
  const last = rings.length;
  if (noRing) rings.push({ id: null, name: declared.length > 0 ? words.unknownRing : '' });
  const place = (id: string): number => {
    if (inCentre.has(id)) return 0;
    const ring = ecosystem.ringOf(id);
    return ring === null ? last : (at.get(ring) ?? last);
  };
  return { centre, rings, ringOf: new Map(ecosystem.stakeholders.map(({ id }) => [id, place(id)])) };
}
