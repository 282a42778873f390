import { PlayermapError } from '../kernel/errors';
import { shown } from '../kernel/shown';
import type { Picture } from '../render/picture';
import type { Scene } from '../render/scene';

/** What can be written: a picture as a view gives it, or a scene of one's own. */
export type Drawing = Picture | Scene;

/**
 * The scene of what is to be written.
 *
 * @throws {PlayermapError} `bad-option` for what is neither a picture nor a scene.
 */
export function sceneOf(drawing: Drawing): Scene {
  const given = drawing as Partial<Picture & Scene> | null | undefined;
  const scene = given?.scene ?? given;
  if (Array.isArray(scene?.marks)) return scene as Scene;
  throw new PlayermapError(
    'bad-option',
    `the picture is ${shown(drawing)}, expected what playerMap(ecosystem) or another view gives`,
  );
}
