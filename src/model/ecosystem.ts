import type { AbstractGraph } from 'graphology-types';
import { emptyGraph } from '../kernel/empty-graph';
import { PlayermapError } from '../kernel/errors';
import { shown } from '../kernel/shown';
import { checkEcosystem } from './check';
import { nameIn, textIn } from './names';
import { resolveRings } from './rings';
import { addNodeSafely } from './safe-node';
import type { EcosystemDocument, Ring, Sector, Stakeholder, Tie, TieType } from './schema';
import { resolveSectors } from './sectors';

/** The type of a tie that says none. */
export const UNTYPED = 'tie';

/**
 * All records of one service and its surroundings, checked, with what they mean resolved: which sectors and rings there
 * are and in which order, who the recipients are, whether a tie has a direction.
 *
 * @example
 * const ecosystem = Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'family', ring: 'recipient' }, { id: 'clinic', ring: 'operator', sectors: ['health'] }],
 *   ties: [{ source: 'clinic', target: 'family', type: 'serves' }],
 * });
 * assert.deepEqual(ecosystem.recipients, ['family']);
 * assert.equal(ecosystem.sectorOf('clinic'), 'health');
 */
export class Ecosystem {
  /** The records as plain JSON: what `toJson` writes. */
  readonly document: EcosystemDocument;
  /** From the declaration, else as found; see `resolveSectors`. */
  readonly sectors: readonly Sector[];
  /** From the centre outwards; empty where no stakeholder has a ring and none is declared. */
  readonly rings: readonly Ring[];
  readonly tieTypes: readonly TieType[];
  /** Those listed (an empty list means nobody), else the players of the first ring. */
  readonly recipients: readonly string[];
  readonly #byId: ReadonlyMap<string, Stakeholder>;
  readonly #sectorIds: ReadonlyMap<string, string>;
  readonly #ringIds: ReadonlyMap<string, string>;
  readonly #types: ReadonlyMap<string, TieType>;
  #graph: AbstractGraph | undefined;

  private constructor(document: EcosystemDocument, whole?: Ecosystem) {
    this.document = document;
    this.#byId = new Map(document.stakeholders.map((one) => [one.id, one]));
    const sectors = whole
      ? { entries: whole.sectors, idOf: whole.#sectorIds }
      : resolveSectors(document.sectors, mainSectors(document));
    const rings = whole
      ? { entries: whole.rings, idOf: whole.#ringIds }
      : resolveRings(document.rings, ringValues(document));
    this.sectors = sectors.entries;
    this.#sectorIds = sectors.idOf;
    this.rings = rings.entries;
    this.#ringIds = rings.idOf;
    this.tieTypes = tieTypesOf(document, document.tieTypes ?? whole?.tieTypes);
    this.#types = new Map(this.tieTypes.map((type) => [type.id, type]));
    const first = this.rings[0]?.id;
    const inFirst = document.stakeholders.filter(({ id }) => first !== undefined && this.ringOf(id) === first);
    this.recipients = document.recipients ?? inFirst.map(({ id }) => id);
  }

  /**
   * An ecosystem from plain JSON, checked.
   *
   * @throws {PlayermapError} `invalid-data` with every problem, where there is an error.
   */
  static from(input: unknown): Ecosystem {
    const { document, problems } = checkEcosystem(input);
    if (document) return new Ecosystem(document);
    const count = problems.filter(({ severity }) => severity === 'error').length;
    const first = problems.find(({ severity }) => severity === 'error');
    throw new PlayermapError(
      'invalid-data',
      `the ecosystem has ${count} ${count === 1 ? 'error' : 'errors'}; the first: ${first?.column ? `${first.column}: ` : ''}found ${first?.found ?? 'nothing'}, expected ${first?.expected}`,
      problems,
    );
  }

  /** An ecosystem from a document that `checkEcosystem` returned: not checked again. */
  static fromChecked(document: EcosystemDocument): Ecosystem {
    return new Ecosystem(document);
  }

  /**
   * A part of this ecosystem, or another view of it: sectors, rings and tie types stay what they are in the whole, and so do the
   * recipients who are left. Records that are given as undefined are left out; the others are not checked again.
   */
  derive(records: { readonly [field in keyof EcosystemDocument]?: EcosystemDocument[field] | undefined }): Ecosystem {
    const fields = Object.entries({ ...this.document, recipients: this.recipients, ...records });
    const document = Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as EcosystemDocument;
    const there = new Set(document.stakeholders.map(({ id }) => id));
    const recipients = (document.recipients ?? []).filter((id) => there.has(id));
    return new Ecosystem({ ...document, recipients }, this);
  }

  /**
   * An ecosystem of other records, made of those of checked ones: what they mean is resolved anew. What is given an ecosystem makes
   * others by it and not by the class, which brings the schemas to whoever only draws.
   */
  withDocument(document: EcosystemDocument): Ecosystem {
    return new Ecosystem(document);
  }

  get stakeholders(): readonly Stakeholder[] {
    return this.document.stakeholders;
  }

  get ties(): readonly Tie[] {
    return this.document.ties;
  }

  /** The language of names that do not say theirs; undefined where the data say none. */
  get language(): string | undefined {
    return this.document.language;
  }

  /** The stakeholder with an id. */
  stakeholder(id: string): Stakeholder | undefined {
    return this.#byId.get(id);
  }

  /** The name of a stakeholder, sector, ring or tie type in a language; see `nameIn`. */
  nameOf(entry: { readonly id: string; readonly names?: Stakeholder['names'] }, language: string): string {
    return nameIn(entry, language, this.language);
  }

  /** The title in a language; undefined where the ecosystem has none. */
  titleIn(language: string): string | undefined {
    return textIn(this.document.title, language, this.language);
  }

  /** The main sector of a stakeholder; null where it has none. */
  sectorOf(id: string): string | null {
    const value = this.#byId.get(id)?.sectors?.[0];
    return value === undefined ? null : (this.#sectorIds.get(value) ?? value);
  }

  /** The ring of a stakeholder; null where it has none. */
  ringOf(id: string): string | null {
    const value = this.#byId.get(id)?.ring;
    return value === undefined ? null : (this.#ringIds.get(value) ?? value);
  }

  /** Whether a tie has a direction: what it says itself, else its type, else the ecosystem, else yes. */
  isDirected(tie: Tie): boolean {
    return tie.directed ?? this.#types.get(tie.type ?? UNTYPED)?.directed ?? this.document.directed ?? true;
  }

  /**
   * The records as one graphology directed multigraph, made when first asked for. An undirected tie is one edge with
   * `directed: false` among its attributes. For export and look-ups: graphology's measures are right only on the simple
   * networks that `project` gives.
   */
  get graph(): AbstractGraph {
    if (this.#graph) return this.#graph;
    const graph = emptyGraph('records');
    for (const one of this.stakeholders) addNodeSafely(graph, one.id, { ...one });
    this.ties.forEach((tie, i) => {
      graph.addEdgeWithKey(`tie-${i}`, tie.source, tie.target, { ...tie, directed: this.isDirected(tie) });
    });
    this.#graph = graph;
    return graph;
  }
}

/**
 * Refuses what is no ecosystem, above all its plain JSON: the likeliest slip.
 *
 * @throws {PlayermapError} `bad-option` with the way to make one.
 * @example
 * assert.throws(() => requireEcosystem({ stakeholders: [] }), /Ecosystem.from/);
 */
export function requireEcosystem(value: unknown): asserts value is Ecosystem {
  // by what it can do, not by its class: a program may hold the ES and the CommonJS build at once
  if (typeof (value as { derive?: unknown } | null | undefined)?.derive === 'function') return;
  throw new PlayermapError(
    'bad-option',
    `ecosystem is ${shown(value)}, expected an Ecosystem; make one of plain records with Ecosystem.from(records)`,
  );
}

function* mainSectors(document: EcosystemDocument): Iterable<string> {
  for (const { sectors } of document.stakeholders) if (sectors?.[0] !== undefined) yield sectors[0];
}

function* ringValues(document: EcosystemDocument): Iterable<string> {
  for (const { ring } of document.stakeholders) if (ring !== undefined) yield ring;
}

/** The declared tie types, then those found, in order of first appearance. */
function tieTypesOf(document: EcosystemDocument, declared: readonly TieType[] = []): TieType[] {
  const types = [...declared];
  const known = new Set(types.map(({ id }) => id));
  for (const { type = UNTYPED } of document.ties) {
    if (known.has(type)) continue;
    known.add(type);
    types.push({ id: type });
  }
  return types;
}
