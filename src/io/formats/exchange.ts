import type { Problem } from '../../kernel/problem';
import type { EcosystemDocument } from '../../model/schema';

/** What a node or an edge says under one name. */
export type Value = string | number | boolean | readonly string[];

/** A stakeholder as the graph formats hold one: an id and named values. */
export interface ExchangeNode {
  readonly id: string;
  /** What people read on it; undefined where it has no name. */
  readonly label?: string | undefined;
  readonly values: ReadonlyMap<string, Value>;
}

/** A tie as the graph formats hold one. */
export interface ExchangeEdge {
  readonly source: string;
  readonly target: string;
  /** Undefined where the file does not say. */
  readonly directed?: boolean | undefined;
  readonly label?: string | undefined;
  readonly values: ReadonlyMap<string, Value>;
}

/** Nodes, edges and named values of the whole: what all graph formats have in common. Between an ecosystem and a file. */
export interface ExchangeGraph {
  readonly settings: ReadonlyMap<string, unknown>;
  readonly nodes: readonly ExchangeNode[];
  readonly edges: readonly ExchangeEdge[];
  /** What a program of a known kind means without saying it. */
  readonly declared?: Pick<EcosystemDocument, 'rings' | 'recipients'>;
}

/** The name of the setting that says a graph was written by this library, with the version of the document. */
export const MARK = 'playermap';

/** Tells the line of the nth node or edge of a file; for messages only. */
export type LineOf = (part: 'nodes' | 'edges', index: number) => number | undefined;

/** A graph that was read from a file, and what was wrong with the file. */
export interface ExchangeRead {
  /** Null where the file is too broken to be read. */
  readonly graph: ExchangeGraph | null;
  readonly problems: readonly Problem[];
  readonly lineOf: LineOf;
}

/** Something that a format cannot hold, and how many records of the ecosystem have it. */
export interface Lost {
  /** A field of the ecosystem such as `ties.strength`, or a collection such as `processes`. */
  readonly field: string;
  readonly count: number;
}

/** A file as a writer gives it, and what the format could not hold. */
export interface Written<Content = string> {
  readonly content: Content;
  readonly lost: readonly Lost[];
}
