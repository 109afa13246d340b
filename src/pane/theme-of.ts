import type { ThemeName } from "./frame/index";
import { luminance } from "./luminance";

/** What Office says of its theme. Excel on the web has been seen to say nothing at all (office-js issue 6134). */
export type OfficeTheme = { readonly isDarkTheme?: boolean; readonly bodyBackgroundColor?: string };

/** Dark when Office says so; else by Office's background; else as the browser prefers. */
export function themeOf(office: OfficeTheme | undefined, prefersDark: boolean): ThemeName {
  const background = office?.bodyBackgroundColor ?? "";
  const dark = office?.isDarkTheme ?? (/^#[0-9a-f]{6}$/i.test(background) ? luminance(background) < 0.179 : prefersDark);
  return dark ? "dark" : "light";
}
