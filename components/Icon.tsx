/** Paths on a 24 × 24 grid, drawn as lines. */
const paths = {
  close: 'M7 7l10 10M17 7L7 17',
  edit: 'M5 19l1-4L16.5 4.5a2.1 2.1 0 0 1 3 3L9 18zM14 7l3 3',
  delete: 'M5 7h14M10 7V5h4v2M7 7l1 13h8l1-13M10.5 11v5.5M13.5 11v5.5',
  pause: 'M9 6v12M15 6v12',
  dockLeft: 'M4 5h16v14H4zM10 5v14M17 12h-4M14.5 9.5L12.5 12l2 2.5',
  dockRight: 'M4 5h16v14H4zM14 5v14M7 12h4M9.5 9.5l2 2.5-2 2.5',
  copy: 'M9 9h10v11H9zM5 15V4h10v2',
  passage: 'M5 12h13M13 7l5 5-5 5',
} as const;

export type IconName = keyof typeof paths;

/** An icon for the eye only: the control that holds it has the name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
