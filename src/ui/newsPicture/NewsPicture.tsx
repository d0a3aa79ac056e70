import * as React from 'react';
import { newsPicture } from '../../domain/news/picture/newsPicture';
import { ownPicture } from '../../domain/news/picture/ownPicture';
import { picturePalette } from '../../domain/news/picture/palette';
import type { Shape } from '../../domain/news/picture/Shape';
import styles from './NewsPicture.module.scss';

export interface NewsPictureProps {
  readonly title: string;
  /** The colour of whose news it is, `#rrggbb`. */
  readonly accent: string;
  /** The editor's own picture; null, or one outside the tenant, draws one. */
  readonly url: string | null;
  readonly isDark: boolean;
  /** Proportions it is drawn in; the frame crops it. */
  readonly width: number;
  readonly height: number;
}

/** The picture of a news item. Decorative: the title beside it says everything. */
export const NewsPicture = ({ title, accent, url, isDark, width, height }: NewsPictureProps): JSX.Element => {
  const [isBroken, setBroken] = React.useState(false);
  const shapes = React.useMemo(
    () => newsPicture({ title, palette: picturePalette(accent), width, height, isDark }),
    [title, accent, width, height, isDark]
  );
  const photograph = ownPicture(url, window.location.origin);
  if (photograph !== null && !isBroken) {
    return <img className={styles.photograph} src={photograph} alt="" loading="lazy" onError={() => setBroken(true)} />;
  }
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
      {shapes.map(figure)}
    </svg>
  );
};

function figure(shape: Shape, key: number): JSX.Element {
  switch (shape.kind) {
    case 'rect':
      return <rect key={key} x={shape.x} y={shape.y} width={shape.width} height={shape.height} style={{ fill: shape.fill }} opacity={shape.opacity} />;
    case 'disc':
      return <circle key={key} cx={shape.x} cy={shape.y} r={shape.radius} style={{ fill: shape.fill }} />;
    case 'path':
      return <path key={key} d={shape.d} style={{ fill: shape.fill }} opacity={shape.opacity} />;
  }
}
