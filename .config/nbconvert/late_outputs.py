"""Runs notebooks on Deno's kernel without losing what comes late.

Deno sometimes says that a cell is done before the last of what the cell shows is on its way. Notebooks in a browser show it all
the same; nbconvert has stopped listening by then. So this one listens until nothing has come for a while, and longer where the
stored notebook shows more.
"""

from queue import Empty

from nbconvert.preprocessors import ExecutePreprocessor

SILENCE = 0.3  # seconds
PATIENCE = 10.0


class LateOutputs(ExecutePreprocessor):
    stored = 0

    def preprocess_cell(self, cell, resources, index):
        self.stored = len(cell.get("outputs", []))
        return super().preprocess_cell(cell, resources, index)

    async def _async_poll_output_msg(self, parent_msg_id, cell, cell_index):
        await super()._async_poll_output_msg(parent_msg_id, cell, cell_index)
        while True:
            wait = SILENCE if len(cell.outputs) >= self.stored else PATIENCE
            try:
                message = await self.kc.iopub_channel.get_msg(timeout=wait)
            except Empty:
                return
            if message["parent_header"].get("msg_id") == parent_msg_id:
                self.process_message(message, cell, cell_index)
