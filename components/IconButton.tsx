import { Icon, type IconName } from './Icon';

export interface IconButtonProps {
  icon: IconName;
  /** The accessible name and the tooltip. */
  name: string;
  press: (event: MouseEvent) => void;
}

export function IconButton({ icon, name, press }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={name} title={name} onClick={press}>
      <Icon name={icon} />
    </button>
  );
}
