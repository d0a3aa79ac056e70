/** One line of progress that rewrites itself on a terminal, and lines of their own elsewhere, where they are kept few. */
export interface Progress {
  show(what: string): void;
  /** Ends the line. */
  done(): void;
}

const betweenLinesMs = 5000;

export function progressOn(stream: NodeJS.WriteStream, title: string): Progress {
  let written = 0;
  let shown = false;
  return {
    show(what) {
      if (stream.isTTY) stream.write(`\r\x1b[K${title}: ${what.slice(0, Math.max(20, stream.columns - title.length - 4))}`);
      else if (Date.now() - written >= betweenLinesMs) {
        written = Date.now();
        stream.write(`${title}: ${what}\n`);
      }
      shown = true;
    },
    done() {
      if (shown && stream.isTTY) stream.write('\r\x1b[K');
    }
  };
}
