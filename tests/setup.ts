import "@testing-library/jest-dom";
import fc from "fast-check";

// The gate tries the same cases every day; PROPERTY_SEED tries others. What one finds becomes a test of its own.
fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 20261122) });
