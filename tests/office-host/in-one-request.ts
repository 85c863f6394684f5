/** Has Excel carry out what is queued, in one request of its own. */
export async function inOneRequest(queue: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    queue(context);
    await context.sync();
  });
}
