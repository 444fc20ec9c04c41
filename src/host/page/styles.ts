// The look of the host page; one sheet of rules, so that the page needs no file beside its script.

export const STYLES = `
* { box-sizing: border-box; }
html, body { height: 100%; margin: 0; }
body { display: flex; flex-direction: column; font: 13px "Segoe UI", system-ui, sans-serif; color: #201f1e; background: #f3f2f1; }
.toolbar { display: flex; gap: 6px; align-items: center; padding: 6px 10px; background: #217346; color: #fff; }
.toolbar button { font: inherit; color: inherit; background: #ffffff22; border: 1px solid #ffffff55; border-radius: 3px; padding: 3px 10px; cursor: pointer; }
.toolbar button:disabled { opacity: 0.45; cursor: default; }
.toolbar .name { margin-left: auto; opacity: 0.9; }
.message { padding: 6px 10px; background: #fff4ce; border-bottom: 1px solid #e1dfdd; }
.message:empty { display: none; }
.formula { display: flex; background: #fff; border-bottom: 1px solid #d2d0ce; }
.formula .address { width: 110px; padding: 4px 8px; border-right: 1px solid #d2d0ce; font-variant-numeric: tabular-nums; }
.formula input { flex: 1; border: 0; padding: 4px 8px; font: inherit; outline-offset: -2px; }
.main { flex: 1; min-height: 0; display: flex; }
.book { flex: 1; min-width: 0; display: flex; flex-direction: column; }
.grid { position: relative; flex: 1; min-height: 0; background: #fff; overflow: hidden; outline: none; }
.grid canvas { position: absolute; inset: 0; }
.grid .scroller { position: absolute; inset: 0; overflow: auto; }
.grid textarea { position: absolute; margin: 0; border: 2px solid #217346; padding: 1px 3px; resize: none; overflow: hidden; z-index: 2; }
.grid .note { position: absolute; z-index: 3; max-width: 320px; padding: 4px 8px; white-space: pre-wrap; background: #fffbe6; border: 1px solid #a19f9d; pointer-events: none; }
.tabs { display: flex; gap: 2px; padding: 0 8px; overflow-x: auto; border-top: 1px solid #d2d0ce; background: #f3f2f1; }
.tabs button { font: inherit; border: 0; border-bottom: 3px solid transparent; background: none; padding: 5px 12px; white-space: nowrap; cursor: pointer; }
.tabs button[aria-selected="true"] { background: #fff; border-bottom-color: #217346; font-weight: 600; }
.divider { width: 5px; cursor: col-resize; background: #d2d0ce; touch-action: none; }
iframe { border: 0; background: #fff; display: block; height: 100%; }
iframe[hidden] { display: none; }
`;
