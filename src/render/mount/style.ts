/**
 * The look of what a map does: focus, what steps back, the card. Colours come from custom properties (`--playermap-page`, `-ink`,
 * `-accent`, `-font`), else from the drawing itself.
 */
export const MOUNT_STYLE = `
.playermap-mount{position:relative;overflow:hidden;overflow:clip;-webkit-tap-highlight-color:transparent}
.playermap-layer{position:relative;width:100%;height:100%;transform-origin:0 0;cursor:grab}
.playermap-layer:active{cursor:grabbing}
.playermap-sheet{position:relative;width:100%;height:100%}
.playermap-ground,.playermap-layer>canvas{position:absolute;top:0;left:0;transform-origin:0 0;pointer-events:none}
.playermap-ground{width:100%;height:100%}
.playermap-layer>canvas[hidden]{display:none}
.playermap-sheet>svg{display:block;width:100%;height:100%;user-select:none;-webkit-user-select:none}
.playermap-layer text{pointer-events:none}
.playermap-layer .is-player{cursor:pointer}
.playermap-layer [role=button]{outline:none}
.playermap-layer .is-player text{pointer-events:auto}
.playermap-layer .is-out{display:none}
.playermap-layer .is-ties,.playermap-layer .playermap-lit,.playermap-layer .playermap-gone{pointer-events:none}
.playermap-layer .is-ties,.playermap-layer>canvas{transition:opacity .15s}
.playermap-layer .has-focus .is-ties,.playermap-layer>canvas.is-pale{opacity:.1}
.playermap-layer .has-focus .is-player:not(.is-lit){opacity:.22}
.playermap-layer [data-role=shape]:focus-visible,.playermap-layer .is-chosen [data-role=shape]{stroke:var(--playermap-accent,var(--playermap-drawn-accent,#0b5fff));stroke-width:3.5px;stroke-dasharray:none}
.playermap-layer .is-player:focus-visible{outline:3px solid var(--playermap-accent,#0b5fff)}
.playermap-card{position:absolute;z-index:1;inset-inline-end:auto;max-width:min(20rem,80%);padding:.5rem .7rem;pointer-events:none;font:13px/1.4 var(--playermap-font,Rubik,"Noto Sans",Arial,sans-serif);color:var(--playermap-ink,var(--playermap-drawn-ink,#1d2733));background:var(--playermap-page,var(--playermap-drawn-page,#fff));border:1px solid color-mix(in srgb,currentColor 30%,transparent);border-radius:6px;box-shadow:0 2px 10px rgb(0 0 0/.18);overflow-wrap:anywhere}
.playermap-card[hidden]{display:none}
.playermap-card-title{font-weight:700}
.playermap-card-label{opacity:.75}
@media screen{.has-canvas .is-below{opacity:0}.has-canvas .is-ties:not(.has-held),.has-canvas .has-held>.edge:not(.is-held){display:none}}
@media print{.playermap-card,.playermap-ground,.playermap-layer>canvas{display:none}}
@media (prefers-reduced-motion:reduce){.playermap-layer .is-ties,.playermap-layer>canvas{transition:none}}
`;

/** Gives the page, or the shadow root that an element stands in, a sheet of styles; returns what takes it away. */
export function addStyle(near: HTMLElement, css: string): () => void {
  const document = near.ownerDocument;
  const root = near.getRootNode();
  const place = root instanceof ShadowRoot ? root : document;
  const sheet = new (document.defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(css);
  place.adoptedStyleSheets = [...place.adoptedStyleSheets, sheet];
  return () => {
    place.adoptedStyleSheets = place.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
