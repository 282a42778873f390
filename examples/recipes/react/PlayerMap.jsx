import { mount, playerMap } from 'playermap';
import { useEffect, useMemo, useRef } from 'react';

/** A player map that can be worked with; what changes glides to its new place. */
export function PlayerMap({ ecosystem, language, onSelect }) {
  const box = useRef(null);
  const mounted = useRef(null);
  const picture = useMemo(() => playerMap(ecosystem, { language }), [ecosystem, language]);

  useEffect(() => {
    if (mounted.current) mounted.current.update(picture);
    else mounted.current = mount(box.current, picture);
  }, [picture]);
  useEffect(() => {
    if (onSelect) return mounted.current.on('select', onSelect);
  }, [onSelect]);
  useEffect(
    () => () => {
      mounted.current.unmount();
      mounted.current = null;
    },
    [],
  );

  return <div ref={box} style={{ width: '100%', maxWidth: 1600 }} />;
}
