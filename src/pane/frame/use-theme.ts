import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

export type ThemeName = "light" | "dark";

const themes: Record<ThemeName, Theme> = { light: webLightTheme, dark: webDarkTheme };

/**
 * Excel tells nobody that its theme changed: it is looked up again whenever the person comes back to the pane.
 * High contrast needs no theme of its own: Fluent UI and our charts follow the system's forced colours.
 */
export function useTheme(readTheme: () => ThemeName): { readonly name: ThemeName; readonly theme: Theme } {
  const [name, setName] = useState(readTheme);
  useEffect(() => {
    const look = () => setName(readTheme());
    const preference = window.matchMedia("(prefers-color-scheme: dark)");
    window.addEventListener("focus", look);
    document.addEventListener("visibilitychange", look);
    preference.addEventListener("change", look);
    return () => {
      window.removeEventListener("focus", look);
      document.removeEventListener("visibilitychange", look);
      preference.removeEventListener("change", look);
    };
  }, [readTheme]);
  return { name, theme: themes[name] };
}
