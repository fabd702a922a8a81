"""What people put their photos in order with."""
