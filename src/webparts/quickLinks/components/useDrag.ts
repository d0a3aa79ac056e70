import * as React from 'react';

interface Dragging {
  readonly from: number;
  readonly over: number;
}

export interface DragProps {
  readonly draggable: true;
  readonly 'data-drag': 'source' | 'above' | 'below' | undefined;
  readonly onDragStart: (event: React.DragEvent) => void;
  readonly onDragOver: (event: React.DragEvent) => void;
  readonly onDrop: (event: React.DragEvent) => void;
  readonly onDragEnd: () => void;
}

/** The browser's own drag and drop over the rows of one list: what is dropped on a row takes its place. */
export function useDrag(onMove: (from: number, to: number) => void): { propsOf(index: number): DragProps } {
  const [dragging, setDragging] = React.useState<Dragging | null>(null);
  return {
    propsOf: (index) => ({
      draggable: true,
      'data-drag': stateOf(dragging, index),
      onDragStart: (event) => {
        // Firefox drags nothing without data.
        event.dataTransfer.setData('text/plain', '');
        event.dataTransfer.effectAllowed = 'move';
        setDragging({ from: index, over: index });
      },
      onDragOver: (event) => {
        if (dragging === null) return;
        event.preventDefault();
        if (dragging.over !== index) setDragging({ ...dragging, over: index });
      },
      onDrop: (event) => {
        event.preventDefault();
        setDragging(null);
        if (dragging !== null) onMove(dragging.from, index);
      },
      onDragEnd: () => setDragging(null)
    })
  };
}

function stateOf(dragging: Dragging | null, index: number): DragProps['data-drag'] {
  if (dragging === null) return undefined;
  if (dragging.from === index) return 'source';
  if (dragging.over !== index) return undefined;
  return dragging.from > index ? 'above' : 'below';
}
