import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { createContainer, draw, playerMapScene } from '../../src/render/index';
import type { Mark, Scene } from '../../src/render/scene';
import { sampleInput } from './sample';

const scene = (marks: readonly Mark[]): Scene => ({
  id: 'map',
  width: 100,
  height: 50,
  direction: 'ltr',
  language: 'en',
  font: 'Rubik',
  title: 'T',
  description: 'D',
  definitions: [],
  marks,
});
const dot = (key: string, cx: number, style: Record<string, string | number> = {}): Mark => ({
  kind: 'ellipse',
  key,
  cx,
  cy: 0,
  rx: 1,
  ry: 1,
  style,
});

const drawn = (marks: readonly Mark[]) => {
  const container = createContainer();
  draw(scene(marks), container);
  return container;
};

describe('draw', () => {
  test('keeps the elements of marks that stay, whatever their order, and gives them their new place', () => {
    const container = drawn([dot('a', 1), dot('b', 2), dot('c', 3)]);
    const svg = container.firstChild;
    const [, , a, b, c] = svg?.children ?? [];
    draw(scene([dot('c', 30), dot('a', 1), dot('d', 4)]), container);
    const after = svg?.children ?? [];
    expect(container.firstChild).toBe(svg);
    expect(after[2]).toBe(c);
    expect(after[3]).toBe(a);
    expect(after).not.toContain(b);
    expect(c?.getAttribute('cx')).toBe('30');
    expect(b?.parentNode).toBeNull();
    expect(after).toHaveLength(5);
  });

  test('leaves the same bytes whatever was drawn before', () => {
    const plain = [dot('a', 1), { ...dot('b', 2, { stroke: '#000', fill: '#fff' }), class: 'x' }];
    const container = drawn([dot('b', 7, { fill: '#123456' }), dot('z', 9)]);
    draw(scene(plain), container);
    expect(String(container)).toBe(String(drawn(plain)));
  });

  test('replaces an element whose kind changed though its key did not', () => {
    const container = drawn([dot('a', 1)]);
    draw(scene([{ kind: 'path', key: 'a', d: 'M0 0' }]), container);
    expect(container.firstChild?.children.map(({ localName }) => localName)).toEqual(['title', 'desc', 'path']);
  });

  test('removes everything of a scene when it has no marks left', () => {
    const container = drawn([dot('a', 1), { kind: 'group', key: 'g', children: [dot('b', 2)] }]);
    draw(scene([]), container);
    expect(container.firstChild?.children.map(({ localName }) => localName)).toEqual(['title', 'desc']);
  });

  test('draws on another DOM the tree it draws on its own', () => {
    const map = playerMapScene(sampleInput({ language: 'he', name: 'a<b & "c"' }));
    const container = createContainer();
    draw(map, container);
    const { document } = parseHTML('<!doctype html><html><body><div></div></body></html>');
    const host = document.querySelector('div') as unknown as Element;
    draw(map, host);
    interface Tree {
      readonly localName: string;
      readonly children: Iterable<Tree>;
      readonly textContent: string | null;
      getAttributeNames(): string[];
      getAttribute(name: string): string | null;
    }
    const tree = (element: Tree): unknown => [
      element.localName.toLowerCase(),
      element
        .getAttributeNames()
        .sort()
        .map((name) => [name, element.getAttribute(name)]),
      [...element.children].length > 0 ? [...element.children].map(tree) : element.textContent,
    ];
    expect(tree(host.firstElementChild as Tree)).toEqual(tree(container.firstChild as Tree));
  });

  test('names the picture for readers who cannot see it', () => {
    const svg = String(drawn([]));
    expect(svg).toContain('role="img" aria-labelledby="map-title map-description" lang="en" direction="ltr"');
    expect(svg).toContain('<title id="map-title">T</title><desc id="map-description">D</desc>');
  });

  test('means left and right the same in both directions', () => {
    const text = (direction: 'ltr' | 'rtl', anchor: 'left' | 'right'): Mark => ({
      kind: 'text',
      key: 't',
      lines: [{ text: 'x', x: 1, y: 2 }],
      size: 10,
      anchor,
      direction,
    });
    const anchorOf = (mark: Mark) => drawn([mark]).firstChild?.lastChild?.getAttribute('text-anchor');
    expect(anchorOf(text('ltr', 'left'))).toBe('start');
    expect(anchorOf(text('rtl', 'left'))).toBe('end');
    expect(anchorOf(text('ltr', 'right'))).toBe('end');
    expect(anchorOf(text('rtl', 'right'))).toBe('start');
  });
});
