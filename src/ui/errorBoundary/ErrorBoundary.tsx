import * as React from 'react';

export interface ErrorBoundaryProps {
  /** Told once of what was thrown while drawing. */
  readonly onError: (error: Error) => void;
  /** Shown instead of the children. */
  readonly fallback: React.ReactNode;
  readonly children: React.ReactNode;
}

/** Keeps a fault in drawing one part from taking the part off the page without a word. */
export class ErrorBoundary extends React.Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  public override readonly state = { hasFailed: false };

  public static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  public override componentDidCatch(error: Error): void {
    this.props.onError(error);
  }

  public override render(): React.ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
