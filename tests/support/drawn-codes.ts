export { qrCode as drawnCodes } from '../../src/adapters/qr-code/qr-code.ts'
