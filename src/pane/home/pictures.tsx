import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSegmentColors } from "../charts/index";

const useStyles = makeStyles({
  picture: {
    width: "88px",
    height: "56px",
    flexShrink: 0,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

function Picture({ children }: { readonly children: ReactNode }) {
  return (
    <svg className={useStyles().picture} viewBox="0 0 88 56" aria-hidden="true">
      {children}
    </svg>
  );
}

const line = tokens.colorNeutralStroke1;
const rows = [14, 22, 30, 38, 46];

export function ListPicture() {
  return (
    <Picture>
      <rect x={14} y={8} width={60} height={40} fill={tokens.colorBrandBackground2} stroke={tokens.colorBrandStroke1} />
      {rows.slice(0, 4).map((y) => (
        <path key={y} d={`M14 ${y + 2}h60`} stroke={line} />
      ))}
      {[34, 54].map((x) => (
        <path key={x} d={`M${x} 8v40`} stroke={line} />
      ))}
    </Picture>
  );
}

const groups = [
  [20, 18, 27, 14, 29, 22, 22, 26],
  [58, 14, 66, 18, 61, 24, 70, 12],
  [40, 38, 48, 44, 36, 46, 46, 36],
];

export function GroupsPicture() {
  const colors = useSegmentColors();
  return (
    <Picture>
      {groups.flatMap((points, group) =>
        [0, 2, 4, 6].map((i) => <circle key={`${group}-${i}`} cx={points[i]} cy={points[i + 1]} r={3} fill={colors.fill(group + 1)} />),
      )}
    </Picture>
  );
}

export function SheetPicture() {
  const colors = useSegmentColors();
  return (
    <Picture>
      <rect x={14} y={8} width={44} height={40} fill={tokens.colorNeutralBackground1} stroke={line} />
      {rows.slice(0, 4).map((y) => (
        <path key={y} d={`M14 ${y + 2}h44`} stroke={line} />
      ))}
      <rect x={60} y={8} width={14} height={40} fill={tokens.colorNeutralBackground1} stroke={tokens.colorBrandStroke1} />
      {[0, 1, 2, 3].map((i) => (
        <rect key={i} x={62} y={18 + i * 8} width={10} height={5} fill={colors.fill([1, 3, 1, 2][i]!)} />
      ))}
    </Picture>
  );
}
