import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import { SegmentSwatch } from "../charts/index";
import type { Found, Pane } from "../state/index";

const MOST_SEGMENTS = 12;

type Props = { readonly pane: Pane; readonly found: Found; readonly number: number };

/** Changes of one segment by hand: they are named as such, and can be undone. */
export function EditMenu({ pane, found, number }: Props) {
  const { names, work } = pane.state;
  const { segments, method } = found.segmentation;
  const splits = method !== "rules" && method !== "existing" && segments.length < MOST_SEGMENTS;
  const others = segments.filter((segment) => segment.number !== number);
  const merges = segments.length > 2;
  if (!splits && !merges) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={`Change segment ${number} by hand`}
          size="small"
          style={{ flexShrink: 0 }}
          disabled={work !== null}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {splits && <MenuItem onClick={() => void pane.edit({ edit: "split", segment: number })}>Split in two</MenuItem>}
          {splits && merges && <MenuDivider />}
          {merges && (
            <MenuGroup>
              <MenuGroupHeader>Merge with</MenuGroupHeader>
              {others.map((other) => (
                <MenuItem
                  key={other.key}
                  icon={<SegmentSwatch number={other.number} small />}
                  onClick={() =>
                    void pane.edit({ edit: "merge", segments: [Math.min(number, other.number), Math.max(number, other.number)] })
                  }
                >
                  {names[other.number - 1]}
                </MenuItem>
              ))}
            </MenuGroup>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
