/** Signatures, sizes and flags of PKWARE's APPNOTE 6.3.10, section 4.3. */
export const LOCAL_HEADER = { signature: 0x04034b50, size: 30 } as const;
export const DIRECTORY_HEADER = { signature: 0x02014b50, size: 46 } as const;
export const DIRECTORY_END = { signature: 0x06054b50, size: 22 } as const;
export const ZIP64_LOCATOR = { signature: 0x07064b50, size: 20 } as const;
export const ZIP64_DIRECTORY_END = { signature: 0x06064b50, size: 56 } as const;

/** Bits of the general purpose flag. */
export const ENCRYPTED = 0x0001;
export const UTF8_NAME = 0x0800;

/** Identifier of the extra field that holds the 64-bit numbers. */
export const ZIP64_EXTRA = 0x0001;

/** Stands for a number that is in the zip64 extra field. */
export const IN_ZIP64 = 0xffffffff;
export const IN_ZIP64_SHORT = 0xffff;
