import { SingleBar } from 'cli-progress';

import type { Change } from '../provision/Step';

/** Shows a person how far long work is, on the error stream. */
export interface Progress {
  /** A part of the work begins: how many are done, and of how many. */
  part(title: string, done: number, total: number): void;
  change(change: Change, done: number): void;
  /** Ends the display, also after a failure. */
  stop(): void;
}

/** A bar that redraws itself. */
function bar(stream: NodeJS.WriteStream): Progress {
  const drawn = new SingleBar({ stream, format: '{bar} {value}/{total} {what}', barsize: 24, clearOnComplete: true, hideCursor: true, gracefulExit: true });
  let isDrawn = false;
  return {
    part: (what, done, total) => {
      if (isDrawn) drawn.update(done, { what });
      else drawn.start(total, done, { what });
      isDrawn = true;
    },
    change: ({ what, where }) => drawn.update({ what: `${what} ${where}` }),
    stop: () => drawn.stop()
  };
}

/** Where there is no terminal to redraw: a line for each change. */
function lines(stream: NodeJS.WritableStream): Progress {
  return {
    part: () => undefined,
    change: ({ what, where }, done) => void stream.write(`${done}\t${what}\t${where}\n`),
    stop: () => undefined
  };
}

export function progressOn(stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? bar(stream) : lines(stream);
}
