/**
 * How segments are made: "kmeans" (nearest center), "ward" (hierarchical), "mixture" (latent classes and normals), "rules" (bands of one or two columns),
 * "existing" (a column that the person already has).
 */
export type Method = "kmeans" | "ward" | "mixture" | "rules" | "existing";
