// Where the secret of this device stands in its data folder: in one of two files, never both.

/** Sealed by the operating system. */
export const sealedSecretFile = "device.sealed";
/** Plain, mode 600. */
export const plainSecretFile = "device.key";
