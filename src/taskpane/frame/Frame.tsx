import { Component, useEffect, useLayoutEffect, useState, type ReactNode } from 'react';
import type { PanelStrings } from '../../strings/zh-CN/panel';
import { currentShade, watchShade, type Shade } from '../boot/theme';
import { Screen } from '../parts/Screen';

/** Theme and safety net around whatever the panel shows. `shade` fixes the theme; else Word's is followed. */
export function Frame(props: {
  readonly words: PanelStrings;
  readonly shade?: Shade;
  readonly children: ReactNode;
}) {
  const [followed, setFollowed] = useState(currentShade);
  const shade = props.shade ?? followed;
  useEffect(() => watchShade(setFollowed), []);
  useLayoutEffect(() => {
    document.documentElement.dataset['shade'] = shade;
  }, [shade]);
  return (
    <div className="frame">
      <SafetyNet words={props.words}>{props.children}</SafetyNet>
    </div>
  );
}

/** A failure while drawing becomes a screen with a way out instead of a blank panel. */
class SafetyNet extends Component<
  { readonly words: PanelStrings; readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    void import('../boot/office-helpers').then(({ logError }) => logError(error));
  }

  override render() {
    const { screens } = this.props.words;
    if (!this.state.failed) return this.props.children;
    return (
      <Screen
        title={screens.crashed.title}
        body={screens.crashed.body}
        action={{ label: screens.reload, run: () => globalThis.location.reload() }}
      />
    );
  }
}
