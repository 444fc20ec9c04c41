// The border between grid and pane: dragged, or moved with the arrow keys.
import { element } from "./element";

const [MIN, MAX, STEP] = [250, 900, 10];

export function paneDivider(pane: HTMLElement): HTMLElement {
  const divider = element("div", {
    class: "divider",
    role: "separator",
    attributes: { tabindex: "0", "aria-orientation": "vertical", "aria-label": "Độ rộng ngăn tác vụ" },
  });
  const setWidth = (width: number) => {
    pane.style.width = `${Math.min(MAX, Math.max(MIN, Math.round(width)))}px`;
  };
  divider.addEventListener("pointerdown", (event) => {
    divider.setPointerCapture(event.pointerId);
    // The frame would swallow the pointer.
    pane.style.pointerEvents = "none";
  });
  divider.addEventListener("pointermove", (event) => {
    if (divider.hasPointerCapture(event.pointerId)) setWidth(window.innerWidth - event.clientX);
  });
  divider.addEventListener("lostpointercapture", () => {
    pane.style.pointerEvents = "";
  });
  divider.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (step) setWidth(pane.getBoundingClientRect().width + step);
  });
  return divider;
}
