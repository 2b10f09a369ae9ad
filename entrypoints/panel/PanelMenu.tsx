import { useRef, useState } from 'preact/hooks';
import { IconButton } from '@/components/IconButton';
import { useText } from '@/components/text';
import { ask, type FailureCode } from '@/entrypoints/background/protocol';
import type { Dock } from '@/storage/records/settings';

/** How much wider an arrow key makes the panel, in CSS pixels. */
const keyStep = 24;

export interface PanelMenuProps {
  session: string;
  dock: Dock;
  /** Called when the site is left alone from now on. */
  paused: () => void;
  failed: (code: FailureCode) => void;
}

/** Where the panel stands and how wide it is; the way to be left alone on this site; the way out. */
export function PanelMenu({ session, dock: first, paused, failed }: PanelMenuProps) {
  const text = useText();
  const [dock, setDock] = useState(first);
  const wanted = useRef<{ dock: Dock; keep: boolean }>(undefined);
  const isSending = useRef(false);

  function place(next: Dock, keep: boolean): void {
    setDock(next);
    wanted.current = { dock: next, keep: keep || wanted.current?.keep === true };
    if (!isSending.current) void send();
  }

  /** One after the other, and only the newest of those that wait: one that overtakes another would put the panel back. */
  async function send(): Promise<void> {
    isSending.current = true;
    for (let next = wanted.current; next; next = wanted.current) {
      wanted.current = undefined;
      await ask('panel.dock', { session, ...next });
    }
    isSending.current = false;
  }

  /** The width grows away from the side on which the panel stands. */
  function widen(from: Dock, by: number, keep: boolean): void {
    place({ ...from, width: from.width + (from.side === 'right' ? -by : by) }, keep);
  }

  return (
    <>
      {/* A separator that can be moved is a control (WAI-ARIA 1.2, separator). */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        class={`panel-edge ${dock.side}`}
        role="separator"
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={text('panelWidth')}
        aria-valuemin={300}
        aria-valuemax={760}
        aria-valuenow={dock.width}
        onKeyDown={(event) => {
          if (event.key === 'ArrowLeft') widen(dock, -keyStep, true);
          if (event.key === 'ArrowRight') widen(dock, keyStep, true);
        }}
        onPointerDown={(event) => {
          const edge = event.currentTarget;
          const begin = { at: event.screenX, dock };
          edge.setPointerCapture(event.pointerId);
          edge.onpointermove = (move) => widen(begin.dock, move.screenX - begin.at, false);
          edge.onlostpointercapture = (end) => {
            edge.onpointermove = null;
            edge.onlostpointercapture = null;
            widen(begin.dock, end.screenX - begin.at, true);
          };
        }}
      />
      <span class="panel-menu">
        <IconButton icon="pause" name={text('panelPause')} press={() => void pause()} />
        <IconButton
          icon={dock.side === 'right' ? 'dockLeft' : 'dockRight'}
          name={text(dock.side === 'right' ? 'panelLeft' : 'panelRight')}
          press={() => place({ ...dock, side: dock.side === 'right' ? 'left' : 'right' }, true)}
        />
        <IconButton icon="close" name={text('close')} press={() => void ask('panel.close', { session })} />
      </span>
    </>
  );

  async function pause(): Promise<void> {
    const reply = await ask('panel.pause', { session });
    if (reply.ok) paused();
    else failed(reply.error.code);
  }
}
