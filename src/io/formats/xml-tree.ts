import type { Problem } from '../../kernel/problem';
import { lineFinder } from '../json-text';
import { attribute, DoctypeRefused, decodeXml, scanXml } from '../xml';
import { readXmlText } from './xml-text';

/** An element of an XML file with what it holds. */
export interface XmlElement {
  /** Without a prefix. */
  readonly name: string;
  readonly attributes: string;
  /** Position in the file. */
  readonly at: number;
  readonly children: readonly XmlElement[];
  /** All text directly in it. */
  readonly text: string;
}

interface XmlTree {
  /** Null where the file is no such XML. */
  readonly root: XmlElement | null;
  readonly instructions: readonly string[];
  readonly problems: readonly Problem[];
  readonly lineOf: (at: number) => number;
}

const MOST_DEPTH = 200;

class Broken extends Error {
  constructor(
    readonly at: number,
    readonly found: string,
    readonly expected: string,
  ) {
    super(expected);
  }
}

/**
 * Reads an XML file as a tree. A file that declares a type or entities is refused, and so is one that nests deeper than
 * any graph does; every element must be closed.
 *
 * Cost: O(length).
 */
export function readXmlTree(content: Uint8Array | string, rootName: string, file: string): XmlTree {
  const xml = typeof content === 'string' ? content : decodeXml(content);
  let find: ReturnType<typeof lineFinder> | undefined;
  const lineOf = (at: number): number => {
    find ??= lineFinder(xml);
    return find(at).line;
  };
  const instructions: string[] = [];
  const refuse = (at: number, found: string, expected: string, hint?: string): XmlTree => {
    const place = { file, row: lineOf(at) };
    const problem = {
      severity: 'error',
      code: 'unreadable-file',
      ...place,
      found,
      expected,
      ...(hint && { hint }),
    } as const;
    return { root: null, instructions, problems: [problem], lineOf };
  };
  try {
    const root = treeOf(xml, instructions);
    if (root?.name === rootName) return { root, instructions, problems: [], lineOf };
    return refuse(root?.at ?? 0, root ? `<${root.name}>` : 'no element', `a file whose root is <${rootName}>`);
  } catch (error) {
    if (error instanceof Broken) return refuse(error.at, error.found, error.expected);
    if (!(error instanceof DoctypeRefused)) throw error;
    return refuse(
      Math.max(0, xml.indexOf('<!')),
      '<!DOCTYPE',
      'XML without <!DOCTYPE and entities',
      'delete that part',
    );
  }
}

interface Open {
  readonly element: XmlElement;
  readonly children: XmlElement[];
  readonly texts: string[];
}

function treeOf(xml: string, instructions: string[]): XmlElement | undefined {
  const open: Open[] = [];
  let root: XmlElement | undefined;
  scanXml(xml, {
    open: (name, attributes, at) => {
      if (name === '' || /[<&'"]/.test(name)) throw new Broken(at, xml.slice(at, at + 20), 'the name of an element');
      if (open.length >= MOST_DEPTH)
        throw new Broken(at, `<${name}>`, `at most ${MOST_DEPTH} elements within each other`);
      const children: XmlElement[] = [];
      const texts: string[] = [];
      const element = { name, attributes, at, children, text: '' };
      const parent = open.at(-1);
      if (parent) parent.children.push(element);
      else if (root) throw new Broken(at, `<${name}>`, 'one root element');
      else root = element;
      open.push({ element, children, texts });
    },
    close: (name, at) => {
      const last = open.pop();
      if (last?.element.name !== name) {
        throw new Broken(at, `</${name}>`, last ? `</${last.element.name}>` : 'an element to close');
      }
      Object.assign(last.element, { text: last.texts.join('') });
    },
    text: (text) => {
      open.at(-1)?.texts.push(text);
    },
    instruction: (text) => {
      instructions.push(text);
    },
  });
  const last = open.at(-1)?.element;
  if (last) throw new Broken(xml.length, 'the end of the file', `</${last.name}>`);
  return root;
}

/** The children of an element that have a name. */
export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element ? element.children.filter((child) => child.name === name) : [];

/** An attribute of an element, with escaped signs as they were meant. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  const value = attribute(element.attributes, name);
  return value === undefined ? undefined : readXmlText(value);
}

/** The text of an element, with escaped signs as they were meant. */
export const textOf = (element: XmlElement): string => readXmlText(element.text);
