"""What ``check`` does: rules are asked of each catalogue, what they find is told or mended."""
