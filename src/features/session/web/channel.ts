/** Between the tabs of one browser: who has signed in again tells the tabs that wait for it. */
export const sessionChannel = () => new BroadcastChannel('yhteispolku.session')
