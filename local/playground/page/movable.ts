/** Lets a window be dragged by its title, as Google's can, and keeps all of it on the screen. */
export function makeMovable(box: HTMLElement, title: HTMLElement): void {
  const at = { x: 0, y: 0 };
  const moveTo = (x: number, y: number) => {
    const { left, top, width, height } = box.getBoundingClientRect();
    const [home, up] = [left - at.x, top - at.y];
    at.x = within(x, -home, innerWidth - width - home);
    at.y = within(y, -up, innerHeight - height - up);
    box.style.translate = `${at.x}px ${at.y}px`;
  };
  title.classList.add('movable');
  title.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || (event.target as Element).closest('button')) return;
    const from = { x: at.x - event.clientX, y: at.y - event.clientY };
    // Without it the window would lose the pointer to the page in its frame.
    title.setPointerCapture(event.pointerId);
    const drag = ({ clientX, clientY }: PointerEvent) => moveTo(from.x + clientX, from.y + clientY);
    title.addEventListener('pointermove', drag);
    title.addEventListener('lostpointercapture', () => title.removeEventListener('pointermove', drag), { once: true });
    event.preventDefault();
  });
  // It may have grown, or the screen may have shrunk around it.
  new ResizeObserver(() => moveTo(at.x, at.y)).observe(box);
  const stay = () => (box.isConnected ? moveTo(at.x, at.y) : removeEventListener('resize', stay));
  addEventListener('resize', stay);
}

/** The lower bound wins where there is no room. */
function within(value: number, from: number, to: number): number {
  return Math.max(Math.min(value, to), from);
}
