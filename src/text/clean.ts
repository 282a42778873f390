import { isBlank } from './characters';

// In this order: what separates becomes a space, what must not be drawn goes, half characters become the sign for that.
const SEPARATORS = /[\s\u0085\u001c-\u001f]+/g;
const BYTE_ORDER_MARK = /\ufeff/g;
const CONTROLS = /[\u0000-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff]/g;
const DIRECTION_CONTROLS = /[\u061c\u202a-\u202e\u2066-\u2069]/g;
const LONE_HALVES = /[\ud800-\udfff]/gu;

/**
 * A name as it may be drawn: on one line, without anything that steers the page.
 *
 * White space of any kind is one space. Control characters go, and so do direction overrides, embeddings and
 * isolates: one of them in a name must not turn the text that follows it. Half characters become U+FFFD. The rest
 * is put into Unicode's composed form. Cleaning twice changes nothing.
 *
 * @throws {PlayermapError} never.
 */
export function cleanLabel(text: string): string {
  return text
    .replace(BYTE_ORDER_MARK, '')
    .replace(CONTROLS, '')
    .replace(DIRECTION_CONTROLS, '')
    .replace(SEPARATORS, ' ')
    .replace(LONE_HALVES, '\ufffd')
    .normalize('NFC')
    .trim();
}

/**
 * The name to show for an entry: its name, cleaned; where nothing of that can be seen its id, and where that cannot be
 * seen either the number of its position, from 1. Never empty.
 *
 * @throws {PlayermapError} never.
 */
export function shownName(name: string, id: string, position: number): string {
  const seen = [name, id].map(cleanLabel).find((text) => ![...text].every((c) => isBlank(c.codePointAt(0) as number)));
  return seen ?? String(position + 1);
}
