"""Laws: what holds of every catalogue, record and question, shown with generated ones."""
