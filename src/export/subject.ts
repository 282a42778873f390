import type { Picture } from '../render/picture';
import type { Scene } from '../render/scene';

/** What can be written: a picture as a view gives it, or a scene of one's own. */
export type Drawing = Picture | Scene;

/** The scene of what is to be written. */
export const sceneOf = (drawing: Drawing): Scene => ('scene' in drawing ? drawing.scene : drawing);
