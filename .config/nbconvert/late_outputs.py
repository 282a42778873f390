"""Runs notebooks on Deno's kernel without losing what comes late.

Deno sometimes says that a cell is done before the last of what the cell shows is on its way. Notebooks in a browser show it all
the same; nbconvert has stopped listening by then. So this one listens until nothing has come for a while.
"""

from queue import Empty

from nbconvert.preprocessors import ExecutePreprocessor

SILENCE = 0.3  # seconds


class LateOutputs(ExecutePreprocessor):
    async def _async_poll_output_msg(self, parent_msg_id, cell, cell_index):
        await super()._async_poll_output_msg(parent_msg_id, cell, cell_index)
        while True:
            try:
                message = await self.kc.iopub_channel.get_msg(timeout=SILENCE)
            except Empty:
                return
            if message["parent_header"].get("msg_id") == parent_msg_id:
                self.process_message(message, cell, cell_index)
