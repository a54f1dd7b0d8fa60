import { Component, type ReactNode } from 'react';

interface RoomBoundaryProps {
  /** What stands in the room's place when it breaks. */
  readonly fallback: (tryAgain: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Keeps a broken room from taking the whole panel with it. React offers this to classes alone. */
export class RoomBoundary extends Component<RoomBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    const { fallback, children } = this.props;
    return this.state.isBroken ? fallback(() => this.setState({ isBroken: false })) : children;
  }
}
